mailworthy_test(psl LINK mw_psl)
