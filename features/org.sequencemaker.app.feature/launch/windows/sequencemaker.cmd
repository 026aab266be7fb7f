@echo off
rem Starts Sequence Maker: sequencemaker [PROJECT] [Eclipse options]
rem Needs Java 21 or newer: SEQUENCEMAKER_JAVA, a jre folder beside this file, JAVA_HOME or the PATH, in that order.
setlocal
set "here=%~dp0"
set "java=%SEQUENCEMAKER_JAVA%"
if not defined java if exist "%here%jre\bin\java.exe" set "java=%here%jre\bin\java.exe"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java set "java=java"
:start
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_1*.jar") do set "launcher=%%j"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %SEQUENCEMAKER_JAVA_OPTS% "-Dosgi.instance.area.default=@user.home/.sequencemaker/workspace" -jar "%launcher%" -nosplash %*
rem 23 is how the workbench asks to be started again.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
