find_package(Python3 3.9 REQUIRED COMPONENTS Interpreter)
add_test(NAME e2e COMMAND ${Python3_EXECUTABLE} -m unittest discover -s ${CMAKE_CURRENT_SOURCE_DIR}/e2e -v)
set_tests_properties(e2e PROPERTIES TIMEOUT 900 ENVIRONMENT "MAILWORTHY_CLI=${CMAKE_BINARY_DIR}/mailworthy-cli;PYTHONDONTWRITEBYTECODE=1")
