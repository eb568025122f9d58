# SPDX-License-Identifier: Apache-2.0
# The man page and the shells' completions of mailworthy-cli, made from what its parser says of itself.
set(cli_words ${CMAKE_CURRENT_BINARY_DIR}/mailworthy-cli.words)
add_custom_command(
    OUTPUT ${cli_words}
    COMMAND sh ${CMAKE_CURRENT_SOURCE_DIR}/cli/words.sh $<TARGET_FILE:mailworthy-cli> > ${cli_words}
    DEPENDS mailworthy-cli cli/words.sh
    VERBATIM)

# cli_text(<kind> <file>): <file> as cli/<kind>.awk makes it
function(cli_text kind file)
    set(out ${CMAKE_CURRENT_BINARY_DIR}/${kind}/${file})
    set(program ${CMAKE_CURRENT_SOURCE_DIR}/cli/${kind}.awk)
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${kind})
    add_custom_command(
        OUTPUT ${out}
        COMMAND awk -v date=${MAILWORTHY_RELEASED} -v summary=${MAILWORTHY_CLI_SUMMARY} -f ${program} ${cli_words} > ${out}
        DEPENDS ${cli_words} ${program}
        VERBATIM)
endfunction()
cli_text(man mailworthy-cli.1)
cli_text(bash mailworthy-cli)
cli_text(zsh _mailworthy-cli)
cli_text(fish mailworthy-cli.fish)
set(made ${CMAKE_CURRENT_BINARY_DIR})
add_custom_command(OUTPUT ${made}/man/mailworthy-cli.1.gz
    COMMAND gzip -9nkf ${made}/man/mailworthy-cli.1 DEPENDS ${made}/man/mailworthy-cli.1 VERBATIM)
add_custom_target(cli_texts ALL
    DEPENDS ${made}/man/mailworthy-cli.1.gz ${made}/bash/mailworthy-cli ${made}/zsh/_mailworthy-cli ${made}/fish/mailworthy-cli.fish)
if(APPLE)
    return() # the bundle holds no shell's folders
endif()
install(FILES ${made}/man/mailworthy-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT cli)
install(FILES ${made}/bash/mailworthy-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT cli)
install(FILES ${made}/zsh/_mailworthy-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT cli)
install(FILES ${made}/fish/mailworthy-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT cli)
