foreach(name resolvers resolvers_odd resolvers_rough)
    mailworthy_test(${name} LINK mw_resolver)
    target_sources(tst_${name} PRIVATE loopbackserver.cpp messagewriter.cpp)
endforeach()
