# SPDX-License-Identifier: Apache-2.0
mailworthy_test(lists_page LINK mw_wizard mw_startup)
