<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>report</name>
    <message numerus="yes">
        <source>%n lists could not tell anything; they neither name you nor clear you: %1.</source>
        <translation>
            <numerusform>One list could not tell anything; it neither names you nor clears you: %1.</numerusform>
            <numerusform>%n lists could not tell anything; they neither name you nor clear you: %1.</numerusform>
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
</context>
</TS>
