# SPDX-License-Identifier: Apache-2.0
mailworthy_test(listkeys LINK mw_startup mw_checkup mw_wording)
set_tests_properties(listkeys PROPERTIES ENVIRONMENT
    "QT_QPA_PLATFORM=offscreen;MAILWORTHY_CLI=${CMAKE_BINARY_DIR}/mailworthy-cli")
mailworthy_test(waysout LINK mw_checkup)
