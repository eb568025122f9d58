mailworthy_test(names_and_zone LINK mw_dns)
mailworthy_test(locale LINK mw_typed)
