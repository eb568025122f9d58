# SPDX-License-Identifier: Apache-2.0
foreach(name wizard wizard_keys wizard_domains copied answers)
    mailworthy_test(${name} LINK mw_wizard mw_startup)
endforeach()
