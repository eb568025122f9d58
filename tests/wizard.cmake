# SPDX-License-Identifier: Apache-2.0
foreach(name wizard wizard_keys wizard_domains wizard_pages wizard_tasks copied answers)
    mailworthy_test(${name} LINK mw_wizard mw_startup)
endforeach()
mailworthy_test(wizard_start LINK mw_wizard mw_startup test_signer)
