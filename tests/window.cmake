mailworthy_test(window LINK mw_resolver)
mailworthy_test(sharedresolver LINK mw_resolver)
mailworthy_test(resolverfactory LINK mw_resolver)
target_sources(tst_resolverfactory PRIVATE loopbackserver.cpp messagewriter.cpp)
