mailworthy_test(userinput LINK mw_resolvers)
mailworthy_test(dnsoptions LINK mw_startup mw_wording)
