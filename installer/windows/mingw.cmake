# SPDX-License-Identifier: Apache-2.0
# Windows programs with Debian's MinGW (g++-mingw-w64-x86-64-posix). Libraries for Windows come from CMAKE_PREFIX_PATH; a build with
# windows needs Qt for MinGW there and Qt's tools for this machine in QT_HOST_PATH:
#   cmake --preset release --toolchain installer/windows/mingw.cmake -D CMAKE_PREFIX_PATH=/opt/mingw -D QT_HOST_PATH=/usr \
#         -D MAILWORTHY_ICONSET=build/native/installer/icons/iconset
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR AMD64)
set(host x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${host}-gcc-posix)
set(CMAKE_CXX_COMPILER ${host}-g++-posix)
set(CMAKE_RC_COMPILER ${host}-windres)
set(CMAKE_FIND_ROOT_PATH /usr/${host} ${CMAKE_PREFIX_PATH})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
# The compiler's own libraries lie within the programs.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-static-libgcc -static-libstdc++ -Wl,-Bstatic,-lwinpthread,-Bdynamic")
set(CMAKE_CROSSCOMPILING_EMULATOR /usr/lib/wine/wine64) # the wrapper of that name wants a 32-bit Wine, too
