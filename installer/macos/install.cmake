# SPDX-License-Identifier: Apache-2.0
# What lies in the bundle beside the programs. The list of its properties is made on every system, for the tests to read.
set(plist_languages "")
file(GLOB translations CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/mailworthy_*.ts)
foreach(file IN LISTS translations)
    string(REGEX REPLACE ".*mailworthy_(.*)\\.ts" "\\1" language ${file})
    string(APPEND plist_languages "        <string>${language}</string>\n")
endforeach()
set(plist_minimum ${CMAKE_OSX_DEPLOYMENT_TARGET})
if(NOT plist_minimum)
    set(plist_minimum 12.0) # Qt 6.8's
endif()
configure_file(macos/Info.plist.in Info.plist @ONLY)
configure_file(macos/de.strings.in de.lproj/InfoPlist.strings @ONLY)
if(APPLE)
    set_target_properties(mailworthy PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME ${MAILWORTHY_NAME}
        MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_BINARY_DIR}/Info.plist)
    set(resources ${MAILWORTHY_NAME}.app/Contents/Resources)
    install(FILES ${MAILWORTHY_ICONS}/${MAILWORTHY_ID}.icns DESTINATION ${resources} COMPONENT wizard)
    install(DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/de.lproj DESTINATION ${resources} COMPONENT wizard)
endif()
