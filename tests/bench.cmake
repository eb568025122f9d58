# SPDX-License-Identifier: Apache-2.0
# Benchmarks are built with the tests and run by hand, in the bench preset: build/bench/tests/bench_check. bench/run.sh installs what
# they are compared with and runs all of them.
# mailworthy_bench(<name> [LINK ...]): bench/bench_<name>.cpp.
function(mailworthy_bench name)
    cmake_parse_arguments(BENCH "" "" "LINK" ${ARGN})
    add_executable(bench_${name} bench/bench_${name}.cpp)
    set_target_properties(bench_${name} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_link_libraries(bench_${name} PRIVATE ${BENCH_LINK} test_servers Qt6::Test)
endfunction()

mailworthy_bench(check LINK mw_startup)
mailworthy_bench(bounce LINK mw_bounce mw_catalogue)
mailworthy_bench(spf LINK mw_spf mw_resolver)
mailworthy_bench(sweep LINK mw_startup)
mailworthy_bench(peers LINK mw_startup)
target_sources(bench_sweep PRIVATE bench/listsweep.cpp)
target_sources(bench_peers PRIVATE bench/listsweep.cpp)
mailworthy_bench(smtp LINK mw_smtp_talk test_certificate)
mailworthy_bench(dkim LINK mw_dkim mw_resolver test_signer)
target_sources(bench_dkim PRIVATE bench/opendkimpeer.cpp)
pkg_check_modules(OPENDKIM IMPORTED_TARGET opendkim) # to compare with
if(OPENDKIM_FOUND)
    target_link_libraries(bench_dkim PRIVATE PkgConfig::OPENDKIM)
    set_source_files_properties(bench/opendkimpeer.cpp PROPERTIES COMPILE_DEFINITIONS BENCH_OPENDKIM)
endif()
target_compile_definitions(bench_dkim PRIVATE PYTHON="${Python3_EXECUTABLE}" DKIMPY_PEER="${CMAKE_CURRENT_SOURCE_DIR}/bench/dkimpypeer.py")
