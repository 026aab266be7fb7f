@echo off
rem The command line of Sequence Maker without its windows: sequencemaker-cli COMMAND ...
setlocal
set "here=%~dp0"
set "java=%SEQUENCEMAKER_JAVA%"
if not defined java if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java set "java=java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %SEQUENCEMAKER_JAVA_OPTS% -cp "%here%cli\registry.jar;%here%plugins\*" org.sequencemaker.cli.Main %*
exit /b %errorlevel%
