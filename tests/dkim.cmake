mailworthy_test(dkim LINK mw_dkim)
