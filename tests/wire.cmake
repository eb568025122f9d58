mailworthy_test(wire LINK mw_dns)
target_sources(tst_wire PRIVATE messagewriter.cpp)
