@echo off
rem Starts Sequence Maker: sequencemaker [--safe] [PROJECT] [Eclipse options]. With --safe, without the user's plug-ins.
rem Needs Java 21 or newer: SEQUENCEMAKER_JAVA, a jre folder beside this file, JAVA_HOME or the PATH, in that order.
rem SEQUENCEMAKER_HOME is where the user's side of it is, .sequencemaker in the user's folder else.
setlocal
set "here=%~dp0"
call "%here%sequencemaker-java.cmd" sequencemaker || exit /b 2
:start
set "safe="
call "%here%sequencemaker-areas.cmd"
if "%~1"=="--safe" set "safe=asked"
rem Two starts in a row that did not get as far as a window: the third is without the user's plug-ins. The program wipes
rem the marks when its window can be used.
if not defined safe if defined plugins (
  if exist "%mine%\starting.2" (
    del /q "%mine%\starting.1" "%mine%\starting.2" 2>nul
    set "safe=failed"
  ) else if exist "%mine%\starting.1" (
    type nul >"%mine%\starting.2"
  ) else (
    type nul >"%mine%\starting.1"
  )
)
if defined safe set "configuration=%mine%\safe\configuration"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_1*.jar") do set "launcher=%%j"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED %SEQUENCEMAKER_JAVA_OPTS% -Dslf4j.internal.verbosity=ERROR "-Dosgi.instance.area.default=%home%\workspace" "-Dosgi.configuration.area=%configuration%" "-Dsequencemaker.home=%home%" "-Dsequencemaker.version.area=%mine%" "-Dsequencemaker.safe=%safe%" -jar "%launcher%" -nosplash %*
rem 23 is how the workbench asks to be started again.
if %errorlevel% equ 23 goto start
exit /b %errorlevel%
