# SPDX-License-Identifier: Apache-2.0
# Windows and macOS: what the programs need lies beside them. When it is installed, not when it is built: cpack installs anew.
if(CMAKE_CROSSCOMPILING)
    message(STATUS "Built for another system: Qt and the other libraries are not laid beside the programs.")
    return()
endif()
if(Qt6_VERSION VERSION_LESS 6.5)
    qt_generate_deploy_app_script(TARGET mailworthy FILENAME_VARIABLE deploy)
else()
    qt_generate_deploy_app_script(TARGET mailworthy OUTPUT_SCRIPT deploy NO_UNSUPPORTED_PLATFORM_ERROR)
endif()
install(SCRIPT ${deploy} COMPONENT wizard)

# OpenSSL, c-ares, QtKeychain and libpsl where they are no part of the programs; on macOS macdeployqt finds them.
if(WIN32)
    set(folders)
    foreach(prefix IN LISTS CMAKE_PREFIX_PATH)
        list(APPEND folders ${prefix}/bin)
    endforeach()
    install(RUNTIME_DEPENDENCY_SET mailworthy_libraries
        PRE_EXCLUDE_REGEXES "^api-ms-" "^ext-ms-" "^[Qq]t6[A-Z]" # windeployqt brings those
        POST_EXCLUDE_REGEXES "[Ss]ystem32"
        DIRECTORIES ${folders}
        RUNTIME COMPONENT wizard)
endif()
