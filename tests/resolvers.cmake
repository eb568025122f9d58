foreach(name resolvers resolvers_odd resolvers_rough)
    mailworthy_test(${name} LINK mw_resolvers)
    target_sources(tst_${name} PRIVATE loopbackserver.cpp messagewriter.cpp)
endforeach()
