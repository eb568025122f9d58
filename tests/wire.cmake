foreach(name wire wire_chains)
    mailworthy_test(${name} LINK mw_dns test_servers)
endforeach()
