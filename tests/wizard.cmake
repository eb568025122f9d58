# SPDX-License-Identifier: Apache-2.0
mailworthy_test(wizard LINK mw_wizard mw_startup)
mailworthy_test(answers LINK mw_wizard mw_startup)
