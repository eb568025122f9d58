mailworthy_test(dmarc LINK mw_dmarc)
