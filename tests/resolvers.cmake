foreach(name resolvers resolvers_odd resolvers_rough)
    mailworthy_test(${name} LINK mw_resolver test_servers)
endforeach()
