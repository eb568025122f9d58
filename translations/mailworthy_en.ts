<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n thing(s) are fine</source>
        <translation>
            <numerusform>%n thing is fine</numerusform>
            <numerusform>%n things are fine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n rejection(s) were read.</source>
        <translation>
            <numerusform>%n rejection was read.</numerusform>
            <numerusform>%n rejections were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) came more than once and count once.</source>
        <translation>
            <numerusform>%n report came more than once and counts once.</numerusform>
            <numerusform>%n reports came more than once and count once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped: %n more file(s).</source>
        <translation>
            <numerusform>Skipped: %n more file.</numerusform>
            <numerusform>Skipped: %n more files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli::Batch</name>
    <message numerus="yes">
        <source>%n domains checked</source>
        <translation>
            <numerusform>%n domain checked</numerusform>
            <numerusform>%n domains checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures::BlockPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures::DotsPicture</name>
    <message numerus="yes">
        <source>%n have nothing against you</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n has nothing against you</numerusform>
            <numerusform>%n have nothing against you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list you</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n lists you</numerusform>
            <numerusform>%n list you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer: normal</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n did not answer: normal</numerusform>
            <numerusform>%n did not answer: normal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still to ask</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n still to ask</numerusform>
            <numerusform>%n still to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked</source>
        <comment>blocklists</comment>
        <translation>
            <numerusform>%n not asked</numerusform>
            <numerusform>%n not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that decide, %1.</source>
        <translation>
            <numerusform>Of %n list that decides, %1.</numerusform>
            <numerusform>Of %n lists that decide, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that count for some, %1.</source>
        <translation>
            <numerusform>Of %n list that counts for some, %1.</numerusform>
            <numerusform>Of %n lists that count for some, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n lists that hardly count, %1.</source>
        <translation>
            <numerusform>Of %n list that hardly counts, %1.</numerusform>
            <numerusform>Of %n lists that hardly count, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists</source>
        <comment>blocklists of one weight</comment>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures::LoopPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures::SendersPicture</name>
    <message numerus="yes">
        <source>%n records, so none counts</source>
        <translation>
            <numerusform>%n record, so none counts</numerusform>
            <numerusform>%n records, so none counts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <comment>that say who may send</comment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records now name %1, but with more than one none counts.</source>
        <translation>
            <numerusform>%n record now names %1, but with more than one none counts.</numerusform>
            <numerusform>%n records now name %1, but with more than one none counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pictures::WayPicture</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>stations of a way</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>%n lists gave no answer that counts, for you or against you: %1.</source>
        <translation>
            <numerusform>One list gave no answer that counts, for you or against you: %1.</numerusform>
            <numerusform>%n lists gave no answer that counts, for you or against you: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard</name>
    <message numerus="yes">
        <source>%n things are fine</source>
        <translation>
            <numerusform>%n thing is fine</numerusform>
            <numerusform>%n things are fine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to type in</source>
        <translation>
            <numerusform>%n to type in</numerusform>
            <numerusform>%n to type in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are right already</source>
        <translation>
            <numerusform>%n record is right already</numerusform>
            <numerusform>%n records are right already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::AllDomains</name>
    <message numerus="yes">
        <source>%n domains</source>
        <translation>
            <numerusform>%n domain</numerusform>
            <numerusform>%n domains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::BlocklistsPage</name>
    <message numerus="yes">
        <source>%n lists could not be asked or believed. That is normal.</source>
        <translation>
            <numerusform>%n list could not be asked or believed. That is normal.</numerusform>
            <numerusform>%n lists could not be asked or believed. That is normal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::PublishPage</name>
    <message numerus="yes">
        <source>%n records to type in</source>
        <translation>
            <numerusform>%n record to type in</numerusform>
            <numerusform>%n records to type in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::ReceiversView</name>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n not met</numerusform>
            <numerusform>%n not met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be seen from here</source>
        <translation>
            <numerusform>%n cannot be seen from here</numerusform>
            <numerusform>%n cannot be seen from here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%n lists that could prove their answer do not name %1.</source>
        <translation>
            <numerusform>One list that could prove its answer does not name %1.</numerusform>
            <numerusform>%n lists that could prove their answer do not name %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters) …</source>
        <translation>
            <numerusform>… (%n more character) …</numerusform>
            <numerusform>… (%n more characters) …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more of this kind.</source>
        <translation>
            <numerusform>And %n more of this kind.</numerusform>
            <numerusform>And %n more of this kind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists declined to answer</source>
        <translation>
            <numerusform>%n list declined to answer</numerusform>
            <numerusform>%n lists declined to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lists have nothing against %1</source>
        <translation>
            <numerusform>%n list has nothing against %1</numerusform>
            <numerusform>%n lists have nothing against %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end is missing: the form kept only the first %n characters.</source>
        <translation>
            <numerusform>The end is missing: the form kept only the first character.</numerusform>
            <numerusform>The end is missing: the form kept only the first %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value has only %n characters, which every form takes. Look whether something else was pasted with it.</source>
        <translation>
            <numerusform>The value has only %n character, which every form takes. Look whether something else was pasted with it.</numerusform>
            <numerusform>The value has only %n characters, which every form takes. Look whether something else was pasted with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more of its rules cannot be seen from here.</source>
        <translation>
            <numerusform>%n more of its rules cannot be seen from here.</numerusform>
            <numerusform>%n more of its rules cannot be seen from here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these receivers ask for something that is not met.</source>
        <translation>
            <numerusform>%n of these receivers asks for something that is not met.</numerusform>
            <numerusform>%n of these receivers ask for something that is not met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>sources of mail</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>companies that send reports</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
