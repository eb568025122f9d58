# SPDX-License-Identifier: Apache-2.0
mailworthy_test(blocklists LINK mw_blocklists)
