# SPDX-License-Identifier: Apache-2.0
foreach(name wizard wizard_keys answers)
    mailworthy_test(${name} LINK mw_wizard mw_startup)
endforeach()
