# SPDX-License-Identifier: Apache-2.0
mailworthy_test(checkup LINK mw_startup)
mailworthy_test(circle LINK mw_startup)
mailworthy_test(checkup_found LINK mw_startup)
mailworthy_test(checkup_lists LINK mw_startup mw_report)
