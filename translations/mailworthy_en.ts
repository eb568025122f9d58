<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wording</name>
    <message numerus="yes">
        <source>%1 is on none of the %n lists that could prove their answer.</source>
        <translation>
            <numerusform>%1 is not on the one list that could prove its answer.</numerusform>
            <numerusform>%1 is on none of the %n lists that could prove their answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… (%n more characters) …</source>
        <translation>
            <numerusform>… (%n more character) …</numerusform>
            <numerusform>… (%n more characters) …</numerusform>
        </translation>
    </message>
</context>
</TS>
