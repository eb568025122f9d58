mailworthy_test(resolvers LINK mw_resolvers)
target_sources(tst_resolvers PRIVATE loopbackserver.cpp messagewriter.cpp)
