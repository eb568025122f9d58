# SPDX-License-Identifier: Apache-2.0
# Builds QtKeychain against the Qt that is there, where no package brings it: Windows, and macOS with Qt's own build.
#   cmake -D PREFIX=FOLDER [-D CMAKE_PREFIX_PATH=QT] [-D CMAKE_OSX_ARCHITECTURES=…] -P installer/qtkeychain.cmake
cmake_minimum_required(VERSION 3.25)
set(version 0.16.0)
set(sum 3be26ec4ae30eecf0c2ff7572ba83799791b157c76e15a05ef35f23dc25e4054)
if(NOT PREFIX)
    message(FATAL_ERROR "Say where to: -D PREFIX=FOLDER")
endif()
cmake_path(ABSOLUTE_PATH PREFIX)
set(work ${PREFIX}/build)
file(DOWNLOAD https://github.com/frankosterfeld/qtkeychain/archive/refs/tags/${version}.tar.gz ${work}/source.tar.gz
    EXPECTED_HASH SHA256=${sum} TLS_VERIFY ON)
file(ARCHIVE_EXTRACT INPUT ${work}/source.tar.gz DESTINATION ${work})
set(options -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_TEST_APPLICATION=OFF -DBUILD_TESTING=OFF -DCMAKE_BUILD_TYPE=Release
    -DCMAKE_INSTALL_PREFIX=${PREFIX})
foreach(name CMAKE_PREFIX_PATH CMAKE_OSX_ARCHITECTURES CMAKE_OSX_DEPLOYMENT_TARGET)
    if(${name})
        list(APPEND options "-D${name}=${${name}}")
    endif()
endforeach()
foreach(step "-S;${work}/qtkeychain-${version};-B;${work}/out;-G;Ninja;${options}" "--build;${work}/out" "--install;${work}/out")
    execute_process(COMMAND ${CMAKE_COMMAND} ${step} COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(REMOVE_RECURSE ${work})
