mailworthy_test(names_and_zone LINK mw_dns)
