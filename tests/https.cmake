mailworthy_test(https LINK mw_resolvers OpenSSL::Crypto)
target_sources(tst_https PRIVATE httpsserver.cpp messagewriter.cpp)
