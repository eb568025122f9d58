mailworthy_test(https LINK mw_resolver OpenSSL::Crypto)
target_sources(tst_https PRIVATE httpsserver.cpp messagewriter.cpp)
