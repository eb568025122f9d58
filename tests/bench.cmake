# Benchmarks are built with the tests and run by hand, in the bench preset: build/bench/tests/bench_check
add_executable(bench_check bench/bench_check.cpp loopbackserver.cpp loopbackserver.h messagewriter.cpp)
set_target_properties(bench_check PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
target_link_libraries(bench_check PRIVATE mw_startup Qt6::Test)
