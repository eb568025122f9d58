# SPDX-License-Identifier: Apache-2.0
mailworthy_test(setup LINK mw_dns)
