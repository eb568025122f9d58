# SPDX-License-Identifier: Apache-2.0
mailworthy_test(blocklists LINK mw_blocklists)
mailworthy_test(blocklists_causes LINK mw_blocklists)
mailworthy_test(blocklists_use LINK mw_blocklists)
mailworthy_test(blocklists_shipped LINK mw_blocklists mw_catalogue)
