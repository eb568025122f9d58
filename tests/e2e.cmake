# SPDX-License-Identifier: Apache-2.0
# From end to end, over NSD and Unbound: one test per file in e2e/.
mailworthy_test(wizard_live LINK mw_wizard mw_startup UNREGISTERED)
file(GLOB files CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/e2e/test_*.py)
foreach(file IN LISTS files)
    cmake_path(GET file STEM stem)
    string(REPLACE test_ e2e_ name ${stem})
    add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} -m unittest discover -s ${CMAKE_CURRENT_SOURCE_DIR}/e2e -p ${stem}.py -v)
    set_tests_properties(${name} PROPERTIES TIMEOUT 900 ENVIRONMENT
        "MAILWORTHY_CLI=${CMAKE_BINARY_DIR}/mailworthy-cli;MAILWORTHY=$<TARGET_FILE:mailworthy>;MAILWORTHY_WIZARD_LIVE=$<TARGET_FILE:tests_e2e>;PYTHONDONTWRITEBYTECODE=1;LSAN_OPTIONS=suppressions=${CMAKE_CURRENT_SOURCE_DIR}/e2e/lsan.supp:print_suppressions=0")
endforeach()
