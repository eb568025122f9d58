mailworthy_test(dkim LINK mw_dkim)
mailworthy_test(dkim_selectors LINK mw_dkim)
target_sources(tst_dkim_selectors PRIVATE signer.cpp)
mailworthy_test(dkim_mend LINK mw_dkim)
