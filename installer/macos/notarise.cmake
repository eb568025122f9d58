# SPDX-License-Identifier: Apache-2.0
# Run by cpack on the disk image, before its sum is taken.
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/notarise.sh ${image} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
