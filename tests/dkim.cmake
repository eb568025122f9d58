mailworthy_test(dkim LINK mw_dkim)
mailworthy_test(dkim_selectors LINK mw_dkim test_signer)
mailworthy_test(dkim_mend LINK mw_dkim)
