mailworthy_test(window LINK mw_resolvers)
target_sources(tst_window PRIVATE loopbackserver.cpp messagewriter.cpp)
