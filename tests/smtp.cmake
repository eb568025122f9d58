# SPDX-License-Identifier: Apache-2.0
mailworthy_test(smtp LINK mw_smtp test_certificate)
mailworthy_test(smtp_relay LINK mw_smtp)
mailworthy_test(smtp_talk LINK mw_smtp_talk test_servers)
mailworthy_test(server LINK mw_server test_certificate)
mailworthy_test(server_asked LINK mw_startup test_servers)
