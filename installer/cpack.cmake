# SPDX-License-Identifier: Apache-2.0
# The packages, one preset each: deb, tgz, nsis, dmg. What differs between them stands in cpack-each.cmake.
set(CPACK_PACKAGE_NAME mailworthy)
set(CPACK_PACKAGE_VENDOR ${MAILWORTHY_VENDOR})
set(CPACK_PACKAGE_CONTACT ${MAILWORTHY_CONTACT})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${MAILWORTHY_SUMMARY})
set(CPACK_PACKAGE_DESCRIPTION "${MAILWORTHY_DESCRIPTION}\n${MAILWORTHY_PRIVACY}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${MAILWORTHY_HOMEPAGE}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY ${MAILWORTHY_NAME})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/sbom.cmake)
set(CPACK_MAILWORTHY_RELEASED ${MAILWORTHY_RELEASED})
get_property(CPACK_MAILWORTHY_PARTS GLOBAL PROPERTY MAILWORTHY_PARTS)
if(WIN32 OR APPLE)
    set(CPACK_MAILWORTHY_HOLDS_LIBRARIES ON)
endif()
string(TOLOWER "${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR}" system)
set(CPACK_PACKAGE_FILE_NAME mailworthy-${PROJECT_VERSION}-${system})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/cpack-each.cmake)

# Two packages: the server itself needs neither windows nor a keychain. What is loaded at run time is seen by no linker: libsecret by
# QtKeychain, the icon's and Wayland's plugins by Qt.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_WIZARD_PACKAGE_NAME mailworthy)
set(CPACK_DEBIAN_WIZARD_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, qt6-wayland")
set(CPACK_DEBIAN_WIZARD_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, qt6-translations-l10n, qt6-gtk-platformtheme, publicsuffix, ca-certificates")
set(CPACK_DEBIAN_WIZARD_PACKAGE_SUGGESTS mailworthy-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME mailworthy-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_RECOMMENDS "publicsuffix, ca-certificates")
set(CPACK_COMPONENT_WIZARD_DESCRIPTION "${MAILWORTHY_SUMMARY}\n${MAILWORTHY_DESCRIPTION}\n${MAILWORTHY_PRIVACY}")
set(CPACK_COMPONENT_CLI_DESCRIPTION
    "${MAILWORTHY_CLI_SUMMARY}\nThe engine of Mailworthy on the command line, for helpers, scripts and the mail server itself, where no desktop is. ${MAILWORTHY_PRIVACY}")

# One program with an installer of its own (windows/NSIS.template.in). The makensis that Windows has makes 32-bit installers only.
set(MAILWORTHY_NSIS_TARGET x86-unicode CACHE STRING "What makensis makes: x86-unicode, or amd64-unicode where it can")
list(PREPEND CMAKE_MODULE_PATH ${CMAKE_CURRENT_SOURCE_DIR}/windows)
set(CPACK_MODULE_PATH ${CMAKE_MODULE_PATH})
set(CPACK_NSIS_DEFINES "Target ${MAILWORTHY_NSIS_TARGET}")
set(CPACK_NSIS_EXECUTABLE_PRE_ARGUMENTS "-INPUTCHARSET UTF8")
set(CPACK_NSIS_MUI_ICON ${MAILWORTHY_ICONS}/${MAILWORTHY_ID}.ico)
set(CPACK_MAILWORTHY_COPYRIGHT ${MAILWORTHY_COPYRIGHT})

# A disk image with the bundle and a link to the folder of programs.
set(CPACK_DMG_VOLUME_NAME ${MAILWORTHY_NAME})
set(CPACK_DMG_FORMAT ULFO)
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
include(CPack)
