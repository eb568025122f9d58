# SPDX-License-Identifier: Apache-2.0
# Run by cpack once everything lies in its place, before the disk image is made.
file(GLOB bundles ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*.app ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/*.app)
if(NOT bundles)
    message(FATAL_ERROR "There is no bundle in ${CPACK_TEMPORARY_INSTALL_DIRECTORY}.")
endif()
foreach(bundle IN LISTS bundles)
    execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/sign.sh ${bundle} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
