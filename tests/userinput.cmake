mailworthy_test(userinput LINK mw_resolvers)
