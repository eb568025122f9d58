# SPDX-License-Identifier: Apache-2.0
foreach(name lists_page lists_page_keys)
    mailworthy_test(${name} LINK mw_wizard mw_startup)
endforeach()
