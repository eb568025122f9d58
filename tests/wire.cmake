foreach(name wire wire_chains)
    mailworthy_test(${name} LINK mw_dns)
    target_sources(tst_${name} PRIVATE messagewriter.cpp)
endforeach()
