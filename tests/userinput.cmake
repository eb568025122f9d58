mailworthy_test(userinput LINK mw_typed)
mailworthy_test(dnsoptions LINK mw_startup mw_wording)
