mailworthy_test(window LINK mw_resolvers)
mailworthy_test(sharedresolver LINK mw_resolvers)
mailworthy_test(resolverfactory LINK mw_resolvers)
target_sources(tst_resolverfactory PRIVATE loopbackserver.cpp messagewriter.cpp)
