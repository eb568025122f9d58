# SPDX-License-Identifier: Apache-2.0
mailworthy_test(dkim_server LINK mw_dkim)
