mailworthy_test(https LINK mw_resolver test_servers)
