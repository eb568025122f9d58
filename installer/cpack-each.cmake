# SPDX-License-Identifier: Apache-2.0
# Read by cpack before each kind of package.
if(CPACK_GENERATOR STREQUAL "DEB")
    set(CPACK_COMPONENTS_GROUPING IGNORE)
    set(CPACK_COMPONENTS_ALL wizard cli)
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each of them has one of its own
endif()
if(CPACK_GENERATOR MATCHES "NSIS|DragNDrop")
    set(CPACK_MONOLITHIC_INSTALL ON)
endif()
# The bundle is signed before the image is made of it, the image is notarised before its sum is taken.
if(CPACK_GENERATOR STREQUAL "DragNDrop")
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/macos/sign.cmake)
    list(PREPEND CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/macos/notarise.cmake)
endif()
# What makensis wrote, and the uninstaller in it, are signed before anything else is made of them.
if(CPACK_GENERATOR STREQUAL "NSIS" AND CMAKE_HOST_WIN32)
    set(sign "powershell -NoProfile -ExecutionPolicy Bypass -File \"${CMAKE_CURRENT_LIST_DIR}/windows/sign.ps1\" \"%1\"")
    set(CPACK_MAILWORTHY_FINALIZE "!uninstfinalize '${sign}'\n!finalize '${sign}'")
endif()
