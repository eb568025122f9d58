# SPDX-License-Identifier: Apache-2.0
add_test(NAME installed COMMAND ${Python3_EXECUTABLE} -m unittest discover -s ${CMAKE_CURRENT_SOURCE_DIR}/packages -v)
set_tests_properties(installed PROPERTIES TIMEOUT 120 ENVIRONMENT "MAILWORTHY_BUILD=${CMAKE_BINARY_DIR};PYTHONDONTWRITEBYTECODE=1")
